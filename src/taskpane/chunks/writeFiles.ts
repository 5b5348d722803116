export { zipSync } from 'fflate';
export { unitBooks } from '../../files/unitBooks';
export { writeWorkbook } from '../../files/writeWorkbook';
