grammar Greeting;

greeting : 'Hello' NAME EOF ;

NAME     : [A-Z] [a-z]+ ;
SPACE    : ' '+ -> skip ;
