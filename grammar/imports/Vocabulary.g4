/*
 * Words that several grammars share: agencies, acronyms, small words.
 */
lexer grammar Vocabulary;

/** Agencies and papers whose credit is glued to a caption: `Itar-TassTwo ministers`. */
fragment CreditedAgency
    : 'AP' | 'MT' | 'For MT' | 'Itar-Tass' | 'ITAR-Tass' | 'ITAR-TASS' | 'Reuters' | 'Interfax' | 'Bloomberg' | 'bloomberg' | 'AFP'
    | 'Kommersant' | 'Prime-Tass' | 'RIA Novosti' | 'RIA-Novosti' | 'Vedomosti'
    ;

/** All agencies and papers that sign a brief, below its heading or at its end. */
fragment AgencyName
    : CreditedAgency
    | 'The Associated Press' | 'Associated Press' | 'The Moscow Times' | 'Bloomberg News' | 'Los Angeles Times'
    | 'The Los Angeles Times' | 'LAT' | 'NYT' | 'WP' | 'SPT' | 'FT' | 'Combined Reports' | 'Agence France Presse'
    | 'The New York Times' | 'The Washington Post' | 'The St. Petersburg Times' | 'Dow Jones'
    ;

/** Words that open a caption right after a credit in capitals: `RNOIn addition to`. */
fragment SentenceOpener
    : 'The' | 'In' | 'At' | 'On' | 'An' | 'This' | 'These' | 'From' | 'For' | 'With' | 'As' | 'After' | 'Two' | 'Three' | 'One'
    | 'People' | 'Police' | 'Some' | 'Workers' | 'Women' | 'Children' | 'Visitors' | 'Members'
    ;

/** The kinds of texts that a letter can respond to. */
fragment Contribution
    : 'column' | 'comment' | 'letter' | 'editorial' | 'article' | 'story' | 'stories' | 'piece' | 'report' | 'review'
    | 'interview' | 'cartoon' | 'photo' | 'photograph' | 'essay' | 'feature' | 'analysis' | 'item' | 'headline' | 'opinion'
    | 'columns' | 'comments' | 'letters' | 'editorials' | 'articles' | 'pieces' | 'reports' | 'reviews' | 'brief' | 'briefs'
    | 'Column' | 'Comment' | 'Letter' | 'Editorial' | 'Article' | 'Report' | 'Review' | 'Interview' | 'Essay' | 'Opinion'
    | 'text' | 'speech' | 'blog' | 'post' | 'op-ed' | 'advertisement' | 'ad' | 'caption' | 'picture' | 'notebook' | 'profile' | 'series' | 'commentary' | 'obituary'
    ;

/** Acronyms of the news. They begin captions (`APNATO troops on parade`), and some begin as a credit does. */
fragment Acronym
    : 'APEC' | 'CEO' | 'CIA' | 'CIS' | 'CSKA' | 'DJ' | 'EU' | 'FBI' | 'FIFA' | 'FSB' | 'GAZ' | 'IMF' | 'ISS'
    | 'KGB' | 'LDPR' | 'MTK' | 'MTS' | 'MVD' | 'NATO' | 'NTV' | 'OMON' | 'OPEC' | 'OSCE' | 'PACE' | 'RAO'
    | 'TV' | 'UEFA' | 'UES' | 'UN' | 'US' | 'USSR' | 'VAZ' | 'WTO' | 'ZIL'
    ;

/** Words that begin as the credits `AP` and `MT` do. */
fragment WordLikeCredit
    : 'APARTMENT' 'S'? | 'APC' | 'APCs' | 'APEC' | 'APK' | 'APTN' | 'APTV' | 'APRIL' | 'MTK' | 'MTS' | 'MTV' | 'MTZ'
    ;

/** Words of a headline that stay small in Title Case. */
fragment SmallWord
    : 'a' | 'a.m.' | 'p.m.' | 'after' | 'amid' | 'an' | 'and' | 'as' | 'at' | 'be' | 'but' | 'by' | 'de' | 'for' | 'from' | 'if'
    | 'et' | 'i' | 'in' | 'into' | 'na' | 'v' | 'v.' | 'is' | 'it' | 'its' | 'la' | 'no' | 'nor' | 'not' | 'of' | 'off' | 'on' | 'or' | 'out'
    | 'over' | 'per' | 'so' | 'than' | 'the' | 'to' | 'up' | 'via' | 'vs' | 'vs.' | 'with' | 'yet'
    | '-' | '--' | '\u2014' | '\u2013' | '&' | '/' | '?' | '$' | '='
    ;
/** Small words that can end a headline, and abbreviations whose full stop does not end a sentence. */
fragment LastSmallWord : 'up' | 'off' | 'out' | 'on' | 'in' ;
fragment Abbreviation
    : 'p.m.' | 'a.m.' | 'al.' | 'etc.' | 'Inc.' | 'Co.' | 'Corp.' | 'Ltd.' | 'Jr.' | 'Sr.'
    ;

/** Offices whose holder is named with an organization: `editor of The Paper`. */
fragment Office
    : [Aa] 'uthor' | [Dd] 'irector' | [Ee] 'ditor' | [Ff] 'ounder' | [Hh] 'ead' | [Mm] 'anager' | [Oo] 'wner' | [Pp] 'resident'
    | [Pp] 'ublisher'
    ;
