package nl.veiligesteden.werkplek.plans.page;

/** Writes a plan page, section for section. What {@link PlanPageReader} reads back equals the page that was written. */
public final class PlanPageWriter {

    /** Plain text as on the pages of Veilige Steden. */
    public String text(PlanPage page) {
        return TextRenderer.text(PageComposer.lines(page));
    }

    /** An HTML fragment: one h1, and a section with an h2 each. */
    public String html(PlanPage page) {
        return HtmlRenderer.html(PageComposer.lines(page));
    }

    /** A complete HTML document. */
    public String htmlDocument(PlanPage page) {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(HtmlRenderer.escape(page.title()), html(page));
    }
}
