// What is wrong with a file of rows, by the code that gigwire gives it. English is what gigwire says itself.
import type { FileProblem, FileProblemCode } from 'gigwire/qugo';
import type { Known } from './codes';

/** What such a text may tell of. */
export type FileFacts = Pick<FileProblem, 'value' | 'limit'> & { names: string };

export interface FileProblems {
  /** Where it is. */
  place: (sheet: string | null, row: number | null, column: string | null) => string;
  texts: Record<string, (facts: FileFacts) => string>;
  /** How many more there are. */
  more: (count: number) => string;
}

export const fileProblemsEn: FileProblems = {
  place: (sheet, row, column) =>
    [sheet && `sheet “${sheet}”`, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', '),
  texts: {},
  more: (count) => `and ${count} more`,
};

const WANTED = 'нужна книга Excel (.xlsx) или CSV';

const TEXTS: Record<Known<FileProblemCode>, (facts: FileFacts) => string> = {
  empty: () => `Файл пуст: ${WANTED}`,
  old_workbook: () => 'Это книга старого вида (.xls) или под паролем: сохраните её как .xlsx, без пароля',
  binary_workbook: () => 'Это двоичная книга (.xlsb): сохраните её как .xlsx',
  open_document: () => 'Это файл OpenDocument (.ods): сохраните его как .xlsx',
  text_document: () => `Это текстовый документ: ${WANTED}`,
  pdf: () => `Это PDF: ${WANTED}`,
  picture: () => `Это картинка: ${WANTED}`,
  web_page: () => `Это веб-страница или XML: ${WANTED}`,
  archive: () => 'Это архив без книги: если книга внутри, распакуйте её',
  unknown: () => `Это что-то другое: ${WANTED}`,
  no_text: () => 'Текст не читается: сохраните файл как CSV в UTF-8',
  no_csv: () => 'Файл не читается как CSV',
  damaged: () => 'Книга повреждена или загрузилась не вся: сохраните её заново',
  too_large: () => 'Файл слишком велик: разделите его, уберите форматы и пустые строки внизу',
  too_many_rows: ({ limit }) => `Строк больше ${limit}: разделите их на несколько файлов`,
  no_sheet: ({ value, names }) => `Листа «${value}» нет; есть: ${names}`,
  no_visible_sheet: () => 'В книге нет видимых листов',
  no_headings: () => 'Лист пуст: первая строка должна называть столбцы',
  missing_headings: ({ names }) => `Не хватает столбцов: ${names}. Их называет первая строка`,
  same_heading: ({ value, names }) => `«${value}» — то же, что ${names}: оставьте один из столбцов`,
  unknown_heading: ({ value, names }) => `Столбца «${value}» в реестре нет, есть: ${names}. Уберите или переименуйте его`,
  no_rows: () => 'Под заголовками нет ни одной строки',
  merged: ({ value }) => `Ячейки ${value} объединены: разъедините их, чтобы у каждой строки были свои значения`,
  no_heading: () => 'Над ячейкой нет заголовка: дайте столбцу имя или очистите ячейку',
  formula: ({ value }) => `В ячейке формула =${value}: впишите вместо неё значение`,
  cell_error: ({ value }) => `В ячейке ошибка ${value}`,
  flag: ({ value }) => `В ячейке ${value}: напишите текстом, что имеется в виду`,
  day: ({ value }) => `В ячейке дата ${value}, таблица приняла за неё похожий текст: сделайте ячейку текстовой и впишите заново`,
  no_day: ({ value }) => `В ячейке число ${value}, а нужна дата: задайте ячейке формат даты или напишите 31.12.2026`,
  no_number: ({ value }) => `В ячейке «${value}», это не читается как число`,
  no_place: ({ value }) => `В файле для платформы нет столбца для «${value}»`,
  not_writable: () => 'Таблица такого не вмещает',
};

export const fileProblemsRu: FileProblems = {
  place: (sheet, row, column) =>
    [sheet && `лист «${sheet}»`, row && `строка ${row}`, column && `столбец ${column}`].filter(Boolean).join(', '),
  texts: TEXTS,
  more: (count) => `и ещё ${count}`,
};
