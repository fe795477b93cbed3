import { MemoryFiles } from './memory-files';

/** Files whose appending can be held up, as by a slow disk. */
export class SlowFiles extends MemoryFiles {
  private held: Promise<void> = Promise.resolve();
  letGo: () => void = () => undefined;

  hold(): void {
    this.held = new Promise((resolve) => (this.letGo = resolve));
  }

  override async append(name: string, text: string): Promise<void> {
    await this.held;
    await super.append(name, text);
  }
}
