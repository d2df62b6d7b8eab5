/** At what kind of place does the person work? What they say of it. */
import { own } from '../shareable/sentence.ts'
import { guessSort } from '../sort-guess.ts'

export default guessSort({
  key: 'employer-kind',
  attribute: 'work.employerKind',
  catalogue: 6,
  about: 'employer',
  title: own('Kind of employer', '单位类型'),
  asks: own('What kind of employer?', '在什么样的单位工作'),
  sorts: {
    school: { is: own('Works at a school', '在学校工作'), phrase: own('a school', '学校') },
    university: { is: own('Works at a university', '在高校工作'), phrase: own('a university', '高校') },
    hospital: { is: own('Works at a hospital or clinic', '在医院或诊所工作'), phrase: own('a hospital or clinic', '医院或诊所') },
    bank: { is: own('Works at a bank', '在银行工作'), phrase: own('a bank', '银行') },
    government: { is: own('Works for the state', '在体制内工作'), phrase: own('the state', '体制内') },
    factory: { is: own('Works at a factory or warehouse', '在工厂或仓库工作'), phrase: own('a factory or warehouse', '工厂或仓库') },
    'start-up': { is: own('Works at a start-up', '在创业公司工作'), phrase: own('a start-up', '创业公司') },
    hospitality: { is: own('Works at a restaurant, café or hotel', '在餐饮店或酒店工作'), phrase: own('a restaurant, café or hotel', '餐饮店或酒店') },
    shop: { is: own('Works at a shop', '在商店工作'), phrase: own('a shop', '商店') },
  },
  rule: own('Whoever writes of their shift, their classes or their work at a school, a hospital, a bank or a shop works for such an employer.', '说到自己在学校、医院、银行、商店上班，或者说“我们医院”“我们厂”的人，就在这样的单位工作。'),
})
