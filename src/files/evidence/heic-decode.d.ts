declare module 'heic-decode' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  /** Pixels of the pictures in a HEIC file, each decoded when it is asked for. Throws for what it cannot read. */
  const decode: { all(file: { buffer: Uint8Array }): Promise<Picture[] & { dispose(): void }> };
  export default decode;
}
