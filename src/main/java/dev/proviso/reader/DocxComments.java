package dev.proviso.reader;

/** Counts the comments of a DOCX file. A visitor of the part that holds them. */
final class DocxComments implements DocxMarkup.Visitor {

    private int count;

    int count() {
        return count;
    }

    @Override
    public boolean start(String element, DocxMarkup at) {
        count += element.equals("comment") ? 1 : 0;
        return !element.equals("comment");
    }

    @Override
    public void end(String element) {
        // Only beginnings are counted.
    }

    @Override
    public void text(String characters) {
        // What comments say is no part of the document.
    }
}
