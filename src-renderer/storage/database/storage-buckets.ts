/** The Storage Buckets API (Chromium 122 and newer), as far as it is used; TypeScript's DOM library has no types for it. */
declare global {
  interface StorageBucket {
    readonly indexedDB: IDBFactory;
  }

  interface StorageBucketManager {
    open(name: string, options?: { persisted?: boolean; durability?: 'strict' | 'relaxed' }): Promise<StorageBucket>;
    keys(): Promise<string[]>;
    delete(name: string): Promise<void>;
  }

  interface Navigator {
    readonly storageBuckets?: StorageBucketManager;
  }
}

export {};
