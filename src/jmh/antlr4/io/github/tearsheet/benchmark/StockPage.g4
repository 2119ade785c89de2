/*
 * The layout of an article as a grammar is usually written: a token a line, the text of the story
 * one of them. What Tearsheet is measured against; it knows no other kind of page and reports nothing.
 */
grammar StockPage;

page
    : gap? (siteLine gap?)* (stamp gap?)? (headline gap?)? (block (BLANK block)* gap?)? EOF
    ;

gap
    : NEWLINE
    | BLANK
    ;

siteLine
    : INSTALL
    | HEADER
    ;

stamp
    : STAMP
    ;

headline
    : TEXT
    ;

/** Lines that single newlines part: above the last line of the first block stand captions. */
block
    : line (NEWLINE line)*
    ;

line
    : CREDITED          // credited
    | DATELINED         // dated
    | TEXT              // plain
    | INSTALL           // below the headline these are the story's
    | HEADER
    | STAMP
    ;

INSTALL   : 'Install' ;
HEADER    : 'Get the latest updates' ~[\r\n]* ;
STAMP     : ('.' ' '*)? 'Last Updated:' ~[\r\n]* ;
CREDITED  : Credit ([A-Z0-9"“] ~[\r\n]*)? ;
DATELINED : City (', ' Region)? (' '? '(' Region ')')? ' '* ('--' | [—–?\-]) ' '+ ~[\r\n]* ;
TEXT      : ~[\r\n]+ ;
BLANK     : Eol ([ \t]* Eol)+ ;
NEWLINE   : Eol ;

fragment Eol    : '\r\n' | '\r' | '\n' ;
fragment Credit : 'AP' | 'MT' | 'Itar-Tass' | 'Reuters' | 'Interfax' | 'Bloomberg' | 'AFP' | 'Kommersant' | 'Vedomosti' ;
fragment City   : CityWord ([ \-/] CityWord)* ;
fragment CityWord : [A-Z] [A-Z.'’]+ ;
fragment Region : [A-Z] [\p{L}.'’&/ \-]* ;
