/** Occupations of arts and media. */
import type { Occupation } from './occupation.ts'

/** Artists, designers, performers, writers. */
export const ARTS = [
  {
    en: 'graphic designer', zh: '平面设计师', sector: 'arts',
    names: 'graphic designer|illustrator|graphic artist|motion designer|digital artist|animator|3d artist|concept artist|art director|visual designer|freelance designer|graphiste|平面设计师|插画师|美工|动画师|原画师|视觉设计师|美术指导|illustrateur|illustratrice|infographiste|directeur artistique|directrice artistique|maquettiste',
    work: 'graphic design|illustration|animation|a design studio|a design agency|design agency|visual design|平面设计|设计公司|le graphisme|l\'animation',
    doing: 'my design clients|my commissions|taking commissions|designing logos|designing a logo|logo designs|i illustrate|making digital art|改logo|改稿|画稿|出图|接稿|mes maquettes|mes illus',
    hints: 'photoshop|adobe|indesign|typography|kerning|color palette|mockups|vector art|logos|graphics|pantone|procreate|typeface|fonts|graphic design|client revisions|design brief|visual design|illustrations|design software|digital art|mockup|adobe suite|color palettes|creative brief',
  },
  {
    en: 'fashion designer', zh: '服装设计师', sector: 'arts', pastime: true,
    names: 'fashion designer|fashion stylist|stylist|tailor|seamstress|dressmaker|costume designer|jewelry designer|jewellery designer|textile designer|model|fashion model|服装设计师|造型师|裁缝|模特|珠宝设计师|styliste|couturier|couturière|mannequin|modéliste|costumière|créateur de bijoux|créatrice de bijoux',
    work: 'fashion|fashion design|the fashion industry|a fashion house|textiles|服装厂|服装设计|时尚行业|la mode|la haute couture',
    doing: 'my collection debuts|my runway|my fashion line|my clothing line|my fashion show|my designs on the runway|sketching designs|sewing samples|打版|我的时装|ma collection',
    hints: 'runway|fabrics|fashion week|sewing pattern|pattern cutting|silhouettes|textile|draping|couture|lookbook|mood board|sewing|fashion|fashion design|garments|textures and cuts|design collections|sewing machine|tailoring|haute couture|upcycling clothes|color trends|style trends',
  },
  {
    en: 'designer', zh: '设计师', sector: 'arts', broad: true,
    names: 'designer|industrial designer|furniture designer|creative director|设计师|工业设计师|设计狗|créatif|créative|designeuse',
    work: 'design|the creative industry|a creative agency|设计|le design',
    doing: 'my design work|design projects|designing things|designing stuff|my design studio|mes créations',
    hints: 'mood boards|design|designs|designing|creative process|creative block|designers|design work|design world',
  },
  {
    en: 'artist or painter', zh: '画家', sector: 'arts', pastime: true,
    names: 'artist|painter|visual artist|fine artist|ceramicist|potter|muralist|printmaker|street artist|tattoo artist|glassblower|艺术家|画家|画师|陶艺师|纹身师|artiste|artiste peintre|plasticien|plasticienne|céramiste|potier|potière|tatoueur|tatoueuse',
    work: 'the arts|fine arts|visual arts|ceramics|tattooing|a tattoo studio|艺术|les beaux-arts',
    doing: 'my art studio|my gallery show|my art show|selling my art|i paint for a living|my ceramics studio|我的画展|我的画室|我的作品展|mes toiles|mon atelier|mon expo',
    hints: 'canvas|brushstrokes|oil paint|easel|acrylics|watercolor|studio lighting|art fair|pigments|art studio|paintings|painting|artworks|art pieces|art exhibition|sketchbook|my art|art gallery|palette',
  },
  {
    en: 'sculptor', zh: '雕塑家', sector: 'arts', pastime: true,
    names: 'sculptor|sculptress|stone carver|woodcarver|雕塑家|雕刻师|sculpteur|sculptrice',
    work: 'sculpture|雕塑|la sculpture',
    doing: 'i sculpt|in sculpture work|chiseling',
    hints: 'chisel|sculpture|sculptures|bronze casting|stone carving|sculpted|sculpting|marble|carving|sculptors|craftsmanship',
  },
  {
    en: 'photographer', zh: '摄影师', sector: 'arts', pastime: true,
    names: 'photographer|wedding photographer|photojournalist|portrait photographer|freelance photographer|摄影师|婚礼摄影师|修图师|photographe',
    work: 'photography|photojournalism|a photo studio|影楼|摄影|la photographie',
    doing: 'my photo shoot|my photoshoots|shooting a wedding|editing photos for clients|my photography business|photo shoots|修图修到|约拍|mes shootings',
    hints: 'golden hour|lightroom|aperture|shutter speed|photo editing|darkroom|photoshoot|photo shoot|photography|camera gear|portraits',
  },
  {
    en: 'filmmaker', zh: '影视从业者', sector: 'arts', pastime: true,
    names: 'filmmaker|film director|videographer|video editor|cinematographer|producer|film producer|screenwriter|editor|cameraman|documentary filmmaker|sound engineer|tv producer|set designer|导演|剪辑师|摄像师|编剧|制片人|影视后期|录音师|réalisateur|réalisatrice|monteur vidéo|monteuse vidéo|scénariste|caméraman|cadreur|ingénieur du son',
    work: 'film|the film industry|film production|video production|tv production|television|cinema|影视行业|影视公司|剧组|电视台|le cinéma|l\'audiovisuel',
    doing: 'my film premiered|my screenplay|on set all|on set today|my short film|my documentary|shooting a film|跟组|进组|杀青|剪片子|mon court-métrage|sur le tournage',
    hints: 'storyboard|final cut|color grading|screenplay|film festival|post production|box office|cinematography|rough cut|filmmaking|film sets|film set|scriptwriting|screenwriting|directing|film editing|shooting schedule|indie films|editing suite|film crew',
  },
  {
    en: 'musician', zh: '音乐人', sector: 'arts', pastime: true,
    names: 'musician|singer|guitarist|drummer|pianist|violinist|composer|dj|music producer|songwriter|rapper|cellist|conductor|opera singer|bassist|session musician|bass player|音乐人|歌手|乐手|作曲家|钢琴家|吉他手|鼓手|dj师|musicien|musicienne|chanteur|chanteuse|compositeur|compositrice|guitariste|pianiste|violoniste|batteur',
    work: 'music|the music industry|music production|an orchestra|a band|乐团|乐队|音乐行业|la musique|un orchestre',
    doing: 'my band|our band|my gig tonight|my gigs|my album|our album|my ep|my music career|on tour with my band|playing gigs|我们乐队|我的专辑|我的歌|商演|mon groupe|mon album|mes concerts|en tournée',
    hints: 'soundcheck|setlist|chord progression|mixing and mastering|studio session|recording studio|metronome|jam sessions|songwriting|guitar gear|band practice|studio time|live music gigs|practice room|chords|band mates|album release|tour dates|music production|recording sessions|conservatory',
  },
  {
    en: 'music or art critic', zh: '评论人', sector: 'media', pastime: true,
    names: 'music critic|film critic|food critic|art critic|book critic|literary critic|theatre critic|reviewer|乐评人|影评人|美食评论家|critique musical|critique de cinéma|critique littéraire|critique gastronomique',
    work: 'music criticism|music journalism|film criticism|art criticism',
    doing: 'i review albums|reviewing albums|album reviews|reviewing films|reviewing restaurants',
    hints: 'album review|album reviews|critique|critiques|discography|festival line up|reviewing|liner notes|critics|vinyl|concert reviews|music scene|music festivals',
  },
  {
    en: 'actor or dancer', zh: '演员', sector: 'arts', pastime: true,
    names: 'actor|actress|dancer|ballet dancer|ballerina|stage actor|comedian|stand up comedian|voice actor|choreographer|theatre director|theater director|stage manager|performer|magician|circus performer|演员|舞者|舞蹈演员|配音演员|脱口秀演员|群演|编舞|acteur|actrice|comédien|comédienne|danseur|danseuse|humoriste|metteur en scène|metteuse en scène|chorégraphe',
    work: 'theatre|theater|acting|dance|a theatre company|a dance company|话剧团|剧团|舞团|le théâtre|la danse',
    doing: 'my audition|my auditions|my callback|my rehearsal|opening night of my|my role in the play|learning my lines|our troupe|my dance company|我们剧团|试镜|彩排|巡演|mes répétitions|mon casting|mon spectacle',
    hints: 'audition|callbacks|rehearsal|curtain call|choreography|monologue|opening night|ballet|dance studio|auditions|on stage|choreographing|dance practice',
  },
  {
    en: 'writer or author', zh: '作家', sector: 'media', pastime: true,
    names: 'writer|author|novelist|poet|freelance writer|content writer|technical writer|ghostwriter|playwright|blogger|travel blogger|food blogger|editor in chief|book editor|publisher|proofreader|content creator|youtuber|influencer|streamer|podcaster|作家|写手|网文作者|诗人|博主|up主|自由撰稿人|主播|自媒体|自媒体人|图书编辑|编辑|écrivain|écrivaine|auteur|autrice|romancier|romancière|poète|rédacteur web|rédactrice web|éditeur|éditrice|blogueur|blogueuse|influenceur|influenceuse|correcteur|correctrice',
    work: 'publishing|writing|content creation|a publishing house|出版社|出版|l\'édition',
    doing: 'my novel|my book comes out|my manuscript|my publisher|my book deal|my second book|writing my book|我的小说|更文|码字|我的稿费|我的粉丝|拍视频号|我的频道|mon roman|mon manuscrit|mon éditeur|mes lecteurs',
    hints: 'manuscript|plot holes|writers block|word count|royalties|character arcs|query letter|protagonist|writing deadlines|novels|my writing|publishing|plot twists|storytelling|freelance writing|poetry',
  },
  {
    en: 'journalist', zh: '记者', sector: 'media',
    names: 'journalist|reporter|news anchor|news editor|columnist|freelance journalist|news reporter|broadcaster|radio host|tv presenter|correspondent|investigative journalist|sports journalist|记者|新闻记者|主持人|新闻编辑|媒体人|journaliste|présentateur télé|présentatrice télé|animateur radio|animatrice radio|pigiste',
    work: 'journalism|a newspaper|the newsroom|a magazine|the media|broadcasting|radio|news media|报社|媒体|电视台新闻|杂志社|le journalisme|la presse|une rédaction',
    doing: 'my byline|our newsroom|my sources|chasing a story|filing a story|interviewing sources|my press pass|跑新闻|采访对象|写稿子|赶稿|发稿|mon article|mes articles|mes piges|mon interview de',
    hints: 'byline|press conference|newsroom|off the record|breaking news desk|editorial|fact checking|investigative|journalism|journalists|reporting|news stories|news desk|deadline stories|op ed|reporters',
  },
] as const satisfies readonly Occupation[]
