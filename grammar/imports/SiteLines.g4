/*
 * Lines of the site and of the paper itself, which are never part of a story.
 */
lexer grammar SiteLines;

/** `Get the latest updates as we post them — right on your browser`, on nearly all pages. */
fragment SiteHeader         : SiteHeaderStart ' them \u2014 right on your browser' ;
fragment DashlessSiteHeader : SiteHeaderStart ' them' ' '+ 'right on your browser' ;
/** Cut after its first words, or with another character for its dash. A sentence that begins so is not a header. */
fragment DamagedSiteHeader  : SiteHeaderStart (' them' ~[A-Za-z,.\r\n]*)? [a-z ]* ;
fragment SiteHeaderStart    : 'Get the latest updates as we post' ;

/** `. Last Updated: 07/27/2016`: the day of the site's last change, never that of the story. */
fragment StampLabel : ('.' Space*)? 'Last' Space+ [Uu] 'pdated:' ;
/** The form in which a stamp is known anywhere on a page, also further down. */
fragment FullStampLabel : '.' Space+ 'Last' Space+ 'Updated:' ;
fragment StampDate  : Digit Digit '/' Digit Digit '/' Digit Digit Digit Digit ;

/** How pages of the newer site and of other sites open. */
fragment OtherSiteMark
    : (' '* 'date ' Digit Digit Digit Digit '-' Digit Digit '-' Digit Digit ' '+)? 'Support The Moscow Times!'
    | 'Enjoying ad-free content?' | 'Contribute today' ([.!] | EOF)
    | 'The Moscow Times - ' [A-Za-z]+ ' News From Russia'
    | '<!' | '<?xml' | '<html' | '<HTML'
    | '|' ~[\r\n|]* '|'
    ;

/** The line of an author's page in place of the header: the weather and the traffic. */
fragment Weather
    : ('MIN' | 'MAX') ' '+ [+\-\u2013\u2212]? Digit+
    | Upper Lower+ (' ' Lower+ (' ' Lower+)?)? ' / ' Digit? Digit ':' Digit Digit ' ' [AP] 'M' (' / ' [A-Za-z ]+)?
    ;

fragment DayListingTitle    : 'Free access archive' ;
fragment AuthorListingTitle : 'Articles by ' NamePieces ;
fragment NamePieces      : NamePiece (' ' NamePiece)* ;
fragment NamePiece       : NameWord | Particle | Upper Lower+ Upper Lower+ ;
/** `1 2 3 4 5 ... 21`: the pages of an author's listing. */
fragment Pager           : Digit+ (' '+ (Digit+ | '...'))+ ;
fragment Footer          : 'Most Read' | 'Moscow Directory' ;

/** Boxes of the paper. The first is the only one with a last line of its own. */
fragment NoticeTitle     : 'To Our Readers' ;
fragment NoticeStart     : 'HAS SOMETHING you' ;
/** Lines of a box below its first one. On a page without blank lines, only they show how far the box goes. */
fragment NoticeText
    : 'The Moscow Times welcomes letters' | 'Letters to the editor should be ' | 'Then please ' | 'All we ask is '
    | ('Fax' | 'E-mail' | 'Tel') ': ' [(+0-9]
    ;
fragment NoticeEnd       : 'Email the Opinion Page Editor' ;
fragment SpecialReport
    : ([Cc] 'lick here' | 'Click Here' | 'CLICK HERE') (' to read our ' | ' To Read Our ' | ' TO READ OUR ')
      ('special report' | 'Special Report' | 'SPECIAL REPORT') ((' on ' | ' ON ') ~[.\r\n]*)? ('.' | EOF)
    ;
/** A box about the paper's pages for readers, from 2009. Its addresses are a list. */
fragment ReadersSpace    : 'This is Your Space' ;
fragment ReadersAddress  : '- ' ('e-mail' | 'fax' | 'mail') ':' ;
/** `More Karelia Letters`, above the days on which they were printed. */
fragment MoreLetters     : 'More ' (TitleWord ' '+)* 'Letters' ;
