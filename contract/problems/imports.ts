import type { Problem } from "../problem.ts";

/** Refusals of files that bring data in. */
export const importProblems = {
  "import-too-large": {
    status: 413,
    title: { en: "The file is too large", pl: "Plik jest za duży" },
    detail: {
      en: "A file has at most 256 MB ({limit, number} bytes), and this one has {size, number}. Split it and import the parts one after the other, each with its heading.",
      pl: "Plik może mieć najwyżej 256 MB ({limit, number} bajtów), a ten ma {size, number}. Podziel go i zaimportuj części po kolei, każdą z nagłówkiem.",
    },
  },
  "import-not-ready": {
    status: 409,
    title: { en: "The file is not ready to be imported", pl: "Plik nie jest gotowy do importu" },
    detail: {
      en: "Only a file that arrived whole, was checked and has no fault is imported. See what stands in the way, correct the file and upload it again.",
      pl: "Importowany jest tylko plik, który dotarł w całości, został sprawdzony i nie zawiera błędów. Zobacz, co stoi na przeszkodzie, popraw plik i prześlij go ponownie.",
    },
  },
  "import-under-way": {
    status: 409,
    title: { en: "The file is being worked on", pl: "Trwa praca nad plikiem" },
    detail: {
      en: "The file is being checked or written. Wait until that is done.",
      pl: "Plik jest właśnie sprawdzany lub zapisywany. Poczekaj na zakończenie.",
    },
  },
  "import-over": {
    status: 409,
    title: { en: "The import is over", pl: "Import jest zakończony" },
    detail: {
      en: "This file was imported or discarded already. Upload it again if you need it.",
      pl: "Ten plik został już zaimportowany lub odrzucony. Jeśli jest potrzebny, prześlij go ponownie.",
    },
  },
  "import-part-unexpected": {
    status: 409,
    title: { en: "This part of the file is not expected", pl: "Ta część pliku nie jest oczekiwana" },
    detail: {
      en: "Parts are sent one after the other, each of 1,048,576 bytes but the last. The next one is number {next}, of {bytes} bytes.",
      pl: "Części przesyła się po kolei, każdą po 1 048 576 bajtów oprócz ostatniej. Następna ma numer {next} i {bytes} bajtów.",
    },
  },
} as const satisfies Record<string, Problem>;
