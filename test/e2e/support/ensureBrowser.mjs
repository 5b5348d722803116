import { ensureBrowser } from './findBrowser.mjs';

try {
  console.log(`浏览器:${ensureBrowser()}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
