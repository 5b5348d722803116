import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const TEXT = /\.(?:js|css|html|xml)$/;
/** Smaller files fit into the first packets anyway. */
const LEAST_BYTES = 4096;
/** Of brotli's 11 steps: the last ones take ten times as long for some per cent. */
const BROTLI_QUALITY = 6;

const KINDS = [
  ['.br', (bytes) => brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })],
  ['.gz', (bytes) => gzip(bytes, { level: 9 })],
];

/** For webpack: beside every script, style and page a compressed copy of it, which servers send as it is. */
export class CompressedCopies {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CompressedCopies', (compilation) => {
      const cache = compilation.getCache('CompressedCopies');
      const copy = async (name, source, [suffix, compress]) => {
        const kept = cache.getItemCache(name + suffix, cache.getLazyHashedEtag(source));
        const made = (await kept.getPromise()) ?? new sources.RawSource(await compress(source.buffer()));
        await kept.storePromise(made);
        compilation.emitAsset(name + suffix, made);
      };
      compilation.hooks.processAssets.tapPromise(
        { name: 'CompressedCopies', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER },
        (assets) =>
          Promise.all(
            Object.entries(assets)
              .filter(([name, source]) => TEXT.test(name) && source.size() >= LEAST_BYTES)
              .flatMap(([name, source]) => KINDS.map((kind) => copy(name, source, kind))),
          ),
      );
    });
  }
}
