/** A client script as text: the build bundles the `.client.ts` file of that name (build/client-plugin.mjs). */
declare module '*.client?script' {
  const script: string;
  export default script;
}
