/** `npm run -s glossary`: every entry as one line of JSON. */
import './glossary/print-glossary.ts'
