/** Sends files one by one, and tells how far they are; what has arrived, the server shows. */
export type UploadWords = { readonly uploading: string; readonly failed: string; readonly tooLarge: string };

export class Uploads {
  readonly status = document.createElement('div');

  constructor(
    private readonly host: HTMLElement,
    private readonly words: UploadWords,
  ) {
    this.status.className = 'rt-uploads';
    this.status.setAttribute('role', 'status');
  }

  get possible(): boolean {
    return this.host.hasAttribute('upload');
  }

  async send(files: Iterable<File>): Promise<void> {
    this.status.replaceChildren();
    for (const file of files) await this.#send(file);
  }

  #send(file: File): Promise<void> {
    const line = document.createElement('p');
    this.status.append(line);
    const say = (words: string, percent = '') =>
      (line.textContent = words.replace('{name}', () => file.name).replace('{percent}', percent));
    if (file.size > Number(this.host.getAttribute('limit'))) {
      say(this.words.tooLarge);
      return Promise.resolve();
    }
    say(this.words.uploading, '0');
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.host.getAttribute('upload')!);
      request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
      request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
      request.upload.onprogress = ({ loaded, total }) => say(this.words.uploading, String(Math.floor((loaded * 100) / total)));
      request.onloadend = () => {
        if (request.status === 200) line.remove();
        else say(this.words.failed);
        done();
      };
      request.send(file);
    });
  }
}
