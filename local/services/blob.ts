import { extname } from 'node:path';
import { signed, unsigned } from './bytes';
import { emulated, notEmulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';

const TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
};

interface Content {
  bytes: Buffer;
  type: string | null;
  name: string | null;
}

/** https://developers.google.com/apps-script/reference/base/blob — texts are UTF-8 whatever charset is named. */
export function createBlob(runtime: ScriptRuntime, content: Content): GoogleAppsScript.Base.Blob {
  const blob: GoogleAppsScript.Base.Blob = emulated<GoogleAppsScript.Base.Blob>(runtime, 'Blob', {
    getBlob: () => blob,
    copyBlob: () => createBlob(runtime, { ...content }),
    getBytes: () => signed(runtime, content.bytes),
    getDataAsString: () => content.bytes.toString('utf8'),
    getContentType: () => content.type,
    getName: () => content.name,
    isGoogleType: () => false,
    setBytes(data) {
      content.bytes = unsigned(runtime, data);
      return blob;
    },
    setDataFromString(text: string) {
      content.bytes = Buffer.from(text, 'utf8');
      return blob;
    },
    setContentType(type) {
      content.type = type;
      return blob;
    },
    setContentTypeFromExtension() {
      content.type = TYPES[extname(content.name ?? '').toLowerCase()] ?? content.type;
      return blob;
    },
    setName(name) {
      content.name = name;
      return blob;
    },
    getAs(): never {
      throw notEmulated(runtime, 'Blob.getAs');
    },
    getAllBlobs(): never {
      throw notEmulated(runtime, 'Blob.getAllBlobs');
    },
  });
  return blob;
}
