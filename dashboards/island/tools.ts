/** Restore, copy as link, print. */
export interface Tools {
  allowRestore: (isAllowed: boolean) => void;
}

export function toolsIn(page: HTMLElement, link: () => string, onRestore: () => void): Tools {
  const button = (name: string): HTMLButtonElement | null => page.querySelector(`.tools [name=${name}]`);
  const [restore, copy, paper] = ["restore", "copy", "print"].map(button);
  const [told, address] = [page.querySelector(".told"), page.querySelector<HTMLInputElement>(".address")];
  restore?.addEventListener("click", onRestore);
  paper?.addEventListener("click", () => {
    print();
  });
  copy?.addEventListener("click", () => {
    const text = link();
    void copied(text).then((isCopied) => {
      if (!told || !address) return;
      told.textContent = isCopied ? "Skopiowano odnośnik." : "Skopiuj adres z pola (Ctrl+C).";
      address.hidden = false;
      address.value = text;
      address.select();
    });
  });
  return {
    allowRestore: (isAllowed) => {
      if (restore) restore.disabled = !isAllowed;
    },
  };
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
