/** What Excel and WPS show where a formula fails: #REF!, #N/A. */
const ERROR_VALUE =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|TIMEOUT!|PYTHON!|GETTING_DATA)$/i;

/** Whether a text is one of Excel's error values, in capitals or not; blanks around it are the caller's to take away. */
export const isErrorValue = (text: string): boolean => text.startsWith('#') && ERROR_VALUE.test(text);
