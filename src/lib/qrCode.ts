import { generate } from 'lean-qr';

/** A QR code as squares: how many there are in a row, and the outline of the dark ones as an SVG path. */
export interface QrCode {
  size: number;
  path: string;
}

/** The QR code of a text such as a web address, without the quiet zone around it. */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      let length = 0;
      while (code.get(x + length, y)) length += 1;
      if (length > 0) runs.push(`M${x} ${y}h${length}v1h-${length}z`);
      x += length;
    }
  return { size: code.size, path: runs.join('') };
}
