package nl.veiligesteden.werkplek.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A part of a running text, in the looks of whatever template it comes to stand in. */
public sealed interface Block {

    /** @param level 1 to 6 */
    record Heading(int level, String text) implements Block {
    }

    /** @param text may hold line breaks */
    record Paragraph(String text) implements Block {
    }

    /** Lines of a list. */
    record Bullets(List<Bullet> lines) implements Block {

        public Bullets(List<Bullet> lines) {
            this.lines = List.copyOf(lines);
        }

        public static Bullets of(List<String> lines) {
            return new Bullets(lines.stream().map(line -> new Bullet(1, line)).toList());
        }
    }

    /** @param level 1, or 2 for what stands below the line before it */
    record Bullet(int level, String text) {
    }

    /**
     * A table.
     *
     * @param numbers which columns hold figures
     */
    record Grid(List<String> headers, List<List<String>> rows, Set<Integer> numbers) implements Block {

        public Grid(List<String> headers, List<List<String>> rows, Set<Integer> numbers) {
            this.headers = List.copyOf(headers);
            this.rows = List.copyOf(rows);
            this.numbers = Set.copyOf(numbers);
        }
    }

    /** What somebody typed: paragraphs are parted by blank lines, lines that begin with a bullet are a list. */
    static List<Block> ofText(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.split("\\R\\s*\\R")) {
            List<String> lines = new ArrayList<>();
            List<String> bullets = new ArrayList<>();
            for (String line : part.split("\\R")) {
                String said = line.strip();
                if (said.startsWith("•") || said.startsWith("- ") || said.startsWith("* ")) {
                    endLines(blocks, lines);
                    bullets.add(said.substring(1).strip());
                } else if (!said.isEmpty()) {
                    endBullets(blocks, bullets);
                    lines.add(said);
                }
            }
            endLines(blocks, lines);
            endBullets(blocks, bullets);
        }
        return List.copyOf(blocks);
    }

    private static void endLines(List<Block> blocks, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private static void endBullets(List<Block> blocks, List<String> bullets) {
        if (!bullets.isEmpty()) {
            blocks.add(Bullets.of(bullets));
            bullets.clear();
        }
    }
}
