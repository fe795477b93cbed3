import { looking } from './look';
import type { Said, Told } from './protocol';

const tell = looking((said: Said) => self.postMessage(said));

self.addEventListener('message', ({ data }: MessageEvent<Told>) => tell(data));
