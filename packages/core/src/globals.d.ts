/** True in the development build, which explains mistakes in whole sentences. */
declare const __DEV__: boolean

/** In every browser and in Node; model/ is compiled without the browser's types. */
declare function btoa(data: string): string
