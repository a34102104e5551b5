/** Restore, copy as link, print. */
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";

export function Tools({
  isChanged,
  onRestore,
  link,
}: {
  isChanged: boolean;
  onRestore: () => void;
  link: () => string;
}): VNode {
  const [told, setTold] = useState("");
  const [address, setAddress] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    const text = link();
    setAddress(text);
    setTold((await copied(text)) ? "Skopiowano odnośnik." : "Zaznacz adres w polu i skopiuj go (Ctrl+C).");
    field.current?.select();
  };
  return (
    <div class="tools no-print">
      <button type="button" disabled={!isChanged} onClick={onRestore}>
        Przywróć dane z karty
      </button>
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        Kopiuj jako odnośnik
      </button>
      <button
        type="button"
        onClick={() => {
          print();
        }}
      >
        Drukuj
      </button>
      <span role="status">{told}</span>
      {address === null ? null : (
        <input
          ref={field}
          class="address"
          type="text"
          readOnly
          aria-label="Odnośnik do tych wartości"
          value={address}
        />
      )}
    </div>
  );
}

/** Not every browser lets a page from a folder write to the clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
