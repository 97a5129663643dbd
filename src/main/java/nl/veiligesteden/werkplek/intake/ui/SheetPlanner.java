package nl.veiligesteden.werkplek.intake.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/**
 * Works out what a sheet that comes in makes of what stands, row by row and cell by cell. Which cells somebody changed is told by the stamp that the row was given out with; a row without one
 * changes what differs. Knows no rules: those are asked afterwards.
 */
final class SheetPlanner<R, E> {

    private final SheetSubject<R, E> subject;
    private final SheetColumns<R> columns;
    private final Map<String, SheetColumn<R>> read;
    private final TextsIn said;
    private final SheetColumn<R> title;
    private final Map<String, R> known = new HashMap<>();
    private final Map<String, List<R>> byTitle = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    SheetPlanner(SheetSubject<R, E> subject, SheetColumns<R> columns, List<R> standing, TextsIn said) {
        this.subject = subject;
        this.columns = columns;
        this.read = columns.read();
        this.said = said;
        this.title = subject.columns(columns.texts()).get(subject.title());
        standing.forEach(one -> {
            known.put(subject.id(one), one);
            byTitle.computeIfAbsent(SheetMatches.plain(Stamp.text(title, one)), name -> new ArrayList<>()).add(one);
        });
    }

    List<SheetRowPlan<E>> plan(ReadTable table) {
        return table.rows().stream().map(this::plan).toList();
    }

    private SheetRowPlan<E> plan(ReadTable.Row row) {
        String name = columns.has(subject.title()) ? text(row, subject.title()) : "";
        if (columns.has(SheetSubject.ID) && !text(row, SheetSubject.ID).isBlank()) {
            R one = known.get(text(row, SheetSubject.ID).strip().toLowerCase(Locale.ROOT));
            if (one == null) {
                return wrong(row, name, SheetSubject.ID, said.say("sheet.in.gone"));
            }
            if (!seen.add(subject.id(one))) {
                return wrong(row, name, SheetSubject.ID, said.say("sheet.in.twice"));
            }
            return standing(row, one, columns.has(SheetSubject.STAMP) ? text(row, SheetSubject.STAMP) : "", false);
        }
        if (name.isBlank()) {
            return wrong(row, name, subject.title(), said.say("sheet.in.untitled"));
        }
        List<R> alike = byTitle.getOrDefault(SheetMatches.plain(name), List.of()).stream().filter(one -> subject.isLike(one, row, columns)).toList();
        if (alike.size() > 1) {
            return wrong(row, name, subject.title(), said.say("sheet.in.several"));
        }
        if (alike.isEmpty()) {
            return subject.takesNew() ? fresh(row, name) : wrong(row, name, subject.title(), said.say("sheet.in.gone"));
        }
        return seen.add(subject.id(alike.getFirst())) ? standing(row, alike.getFirst(), "", true) : wrong(row, name, subject.title(), said.say("sheet.in.twice"));
    }

    private SheetRowPlan<E> standing(ReadTable.Row row, R one, String stamp, boolean guessed) {
        List<SheetRowPlan.CellChange> changes = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        Map<String, Optional<?>> values = new HashMap<>();
        Map<String, String> before = Stamp.read(stamp);
        read.forEach((key, column) -> {
            String mine = text(row, key);
            String now = Stamp.text(column, one);
            if (same(mine, now) || subject.workedOut().contains(key) || before.containsKey(key) && before.get(key).equals(Stamp.check(mine))) {
                return;
            }
            changes.add(new SheetRowPlan.CellChange(column.header(), now, mine, before.containsKey(key) && !before.get(key).equals(Stamp.check(now))));
            if (subject.changeable().contains(key)) {
                value(row, key, values, wrong);
            } else {
                forbidden.add(at(row, key) + ": " + said.say("sheet.in.read-only", column.header()));
            }
        });
        SheetRowPlan.Kind kind = !wrong.isEmpty() ? SheetRowPlan.Kind.WRONG : !forbidden.isEmpty() ? SheetRowPlan.Kind.FORBIDDEN : changes.isEmpty() ? SheetRowPlan.Kind.UNCHANGED
                : changes.stream().anyMatch(SheetRowPlan.CellChange::theirs) ? SheetRowPlan.Kind.CONFLICT : SheetRowPlan.Kind.CHANGED;
        return planned(row, Stamp.text(title, one), kind, guessed, changes, Stream.concat(wrong.stream(), forbidden.stream()).toList(),
                values.isEmpty() ? null : one, values);
    }

    private SheetRowPlan<E> fresh(ReadTable.Row row, String name) {
        List<String> wrong = new ArrayList<>();
        Map<String, Optional<?>> values = new HashMap<>();
        List<SheetRowPlan.CellChange> changes = new ArrayList<>();
        for (String key : read.keySet()) {
            boolean told = subject.changeable().contains(key) && !text(row, key).isBlank();
            if (told || subject.ofNew().contains(key)) {
                changes.add(new SheetRowPlan.CellChange(columns.header(key), "", text(row, key), false));
                read(row, key, values, wrong);
            }
        }
        return planned(row, name, wrong.isEmpty() ? SheetRowPlan.Kind.NEW : SheetRowPlan.Kind.WRONG, false, changes, wrong, null, values);
    }

    /** What no form would take is wrong with the row, too. */
    private SheetRowPlan<E> planned(ReadTable.Row row, String name, SheetRowPlan.Kind kind, boolean guessed, List<SheetRowPlan.CellChange> changes, List<String> problems, R one,
                                    Map<String, Optional<?>> values) {
        if (!problems.isEmpty() || one == null && kind != SheetRowPlan.Kind.NEW) {
            return new SheetRowPlan<>(row.number(), name, kind, guessed, changes, problems, null);
        }
        try {
            return new SheetRowPlan<>(row.number(), name, kind, guessed, changes, problems, subject.edit(row.number(), one, values));
        } catch (InvalidInputException invalid) {
            return new SheetRowPlan<>(row.number(), name, SheetRowPlan.Kind.WRONG, guessed, changes, List.of(at(row, subject.columnOf(invalid.problems().keySet().iterator().next()).orElse("")) + ": " + said.say(invalid.messageKey())), null);
        }
    }

    private SheetRowPlan<E> wrong(ReadTable.Row row, String name, String key, String why) {
        return new SheetRowPlan<>(row.number(), name, SheetRowPlan.Kind.WRONG, false, List.of(), List.of(at(row, key) + ": " + why), null);
    }

    private void value(ReadTable.Row row, String key, Map<String, Optional<?>> values, List<String> wrong) {
        if (text(row, key).isBlank()) {
            values.put(key, Optional.empty());
        } else {
            read(row, key, values, wrong);
        }
    }

    private void read(ReadTable.Row row, String key, Map<String, Optional<?>> values, List<String> wrong) {
        SheetSubject.Reading reading = subject.read(key, columns.cell(row, key), columns);
        if (reading.wrong() == null) {
            values.put(key, Optional.of(reading.value()));
        } else {
            wrong.add(at(row, key) + ": " + reading.wrong());
        }
    }

    private String text(ReadTable.Row row, String key) {
        return columns.cell(row, key).text();
    }

    private String at(ReadTable.Row row, String key) {
        return columns.at(key, row.number(), said);
    }

    /** Excel and Windows end lines each in their own way, and nobody sees a blank at the end. */
    private static boolean same(String mine, String now) {
        return mine.replace("\r\n", "\n").strip().equals(now.replace("\r\n", "\n").strip());
    }
}
