/*
 * The signature of a letter: a person with a title and a job, a city with its state.
 */
lexer grammar Signatures;

/** A name with its title: `Dr. Irina Lukina`, `Yegor Mukhin, Jr.`, `Vera Sol, Ph.D.` */
fragment Person   : (Rank '. ')* ('(' [Rr] 'et.) ')? Name (','? ' ' NameSuffix)? ;
/** `Vera Sol and Igor Dver`, `Vera and Igor Sol`. A single word on each side is a title: `Salt and Pepper`. */
fragment Persons  : Person ((' and ' | ', ') FullName)+ | GivenName ' and ' FullName ;
fragment FullName : NameWord NextName NextName? ;
fragment GivenName : NamePart ;
/** `The staff of the Hotel Onega`, `The Lukin family`: a group that signs. A title would have capitals only. */
fragment Group
    : TitleWord ' ' GroupWord ' of ' 'the '? TitleWord (' ' (TitleWord | 'of' | 'and' | 'the' | 'for' | 'in'))*
    | 'The ' NameWord ' ' ('family' | 'brothers' | 'sisters')
    | 'Concerned ' GroupWord
    | 'A ' ('concerned ' | 'faithful ' | 'regular ')? ('reader' | 'resident' | 'citizen' | 'subscriber')
    | 'Name ' ('and address ')? ('supplied' | 'withheld' (' by request')?)
    ;
fragment GroupWord
    : 'staff' | 'members' | 'residents' | 'tenants' | 'students' | 'pupils' | 'teachers' | 'employees' | 'workers' | 'parents' | 'readers'
    | 'passengers' | 'crew' | 'team' | 'friends' | 'people' | 'neighbors' | 'citizens'
    ;
/** `President, Kem Chamber of Commerce`: what a person does, on the line of the name. */
fragment Job      : NameWord ((' of ' | ' for ' | ' of the ' | ' and ' | ' ') NameWord)* ;

/** `Gent, Ohio`, `St. Petersburg`, `Cambridge, Mass.`, `Chapel Hill, North Carolina, USA`, and `Moscow`, where most letters come from. */
fragment CityAndState : Town ', ' 'the '? (Town | State | Country) ((', ' | ' ') (Country | Digit+))? | Saint NamePart | OwnCity ;
fragment OwnCity      : 'Moscow' ;
fragment Town         : Saint? Name ;
fragment Saint        : ('St' | 'Ft' | 'Mt') '. ' ;

/** After a name. */
fragment NameSuffix : 'Jr.' | 'Sr.' | 'Ph.D.' | 'PhD' | 'M.D.' | 'MD' | 'Esq.' | '(' ([Rr] 'et' ('.' | 'ired') | 'age' 'd'? ' ' Digit+) ')' ;

/** States of America as letters abbreviate them. */
fragment State
    : 'Ala.' | 'Ariz.' | 'Ark.' | 'Calif.' | 'Colo.' | 'Conn.' | 'Del.' | 'Fla.' | 'Ga.' | 'Ill.' | 'Ind.' | 'Kan.' | 'Ky.' | 'La.'
    | 'Mass.' | 'Md.' | 'Mich.' | 'Minn.' | 'Miss.' | 'Mo.' | 'Mont.' | 'Neb.' | 'Nev.' | 'Okla.' | 'Ore.' | 'Pa.' | 'Tenn.' | 'Tex.'
    | 'Va.' | 'Vt.' | 'Wash.' | 'Wis.' | 'Wyo.'
    ;
/** After a city and a state. */
fragment Country : 'Canada' | 'Germany' | 'Russia' | 'U.K.' | 'U.S.' | 'U.S.A.' | 'UK' | 'USA' | 'United States' ;

/** A place that is nothing else, in a state or a country from which many letters come. Other words with a comma can be a title, `Thank You, Nurses`. */
fragment KnownPlace  : OwnCity | Town ', ' [Tt] 'he ' KnownRegion | Town ', ' (KnownRegion | State | Country) ((', ' | ' ') (Country | Digit+))? ;
fragment KnownRegion
    : 'Arizona' | 'California' | 'Colorado' | 'Connecticut' | 'D.C.' | 'Florida' | 'Georgia' | 'Illinois' | 'Indiana' | 'Maryland' | 'Massachusetts'
    | 'Michigan' | 'Minnesota' | 'New ' ('Jersey' | 'Mexico' | 'York' | 'Zealand') | 'North Carolina' | 'Ohio' | 'Oregon' | 'Pennsylvania'
    | 'Tennessee' | 'Texas' | 'Virginia' | 'Washington' | 'Wisconsin' | 'Ontario' | 'Quebec'
    | 'Australia' | 'Austria' | 'Belgium' | 'Britain' | 'Denmark' | 'England' | 'Estonia' | 'Finland' | 'France' | 'Greece' | 'Hungary' | 'India'
    | 'Ireland' | 'Israel' | 'Italy' | 'Japan' | 'Latvia' | 'Lithuania' | 'Netherlands' | 'Norway' | 'Poland' | 'Portugal' | 'Scotland'
    | NamePart ' ' ('Region' | 'Republic' | 'Territory' | 'District' | 'Oblast')
    | 'South Africa' | 'Spain' | 'Sweden' | 'Switzerland' | 'Ukraine'
    ;
