window.YTD.personalization.part0 = [
  {
    "p13nData" : {
      "demographics" : {
        "languages" : [
          {
            "language" : "English",
            "isDisabled" : false
          }
        ],
        "genderInfo" : {
          "gender" : "male"
        }
      },
      "interests" : {
        "interests" : [
          {
            "name" : "Woodworking",
            "isDisabled" : false
          }
        ],
        "partnerInterests" : [
          {
            "name" : "Likely to buy power tools",
            "isDisabled" : false
          }
        ],
        "audienceAndAdvertisers" : {
          "numAudiences" : "3",
          "advertisers" : [
            "@sawsdirect"
          ],
          "lookalikeAdvertisers" : ""
        },
        "shows" : []
      },
      "locationHistory" : [],
      "inferredAgeInfo" : {
        "age" : "35-49",
        "birthDate" : ""
      }
    }
  }
]