package nl.veiligesteden.werkplek.search.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.stereotype.Component;

/** What the palette shows for what was typed: commands and hits, over all workspaces of the person. */
@Component
class Finder {

    private static final int COMMANDS = 5;
    private static final int COMMANDS_AT_FIRST = 12;

    private final Search search;
    private final List<CommandSource> commands;
    private final NavigationCommands navigation;
    private final AccountCommands account;

    Finder(Search search, List<CommandSource> commands, NavigationCommands navigation, AccountCommands account) {
        this.search = search;
        this.commands = commands;
        this.navigation = navigation;
        this.account = account;
    }

    /** A line of the palette with what happens when it is chosen. */
    record Choice(String kind, String title, String detail, Runnable run) {
    }

    /** What stands under one heading. */
    record Section(String heading, List<Choice> choices) {
    }

    List<Section> find(List<OwnWorkspaces.Own> own, String typed) {
        Map<String, List<Choice>> found = new LinkedHashMap<>();
        commands(own, typed, found);
        for (OwnWorkspaces.Own one : own) {
            search.find(one.workspace(), withoutGo(typed)).forEach(group -> group.hits().forEach(hit ->
                    found.computeIfAbsent(group.headingKey(), key -> new ArrayList<>()).add(choice(hit))));
        }
        return found.entrySet().stream().map(group -> new Section(t(group.getKey()), group.getValue())).toList();
    }

    private void commands(List<OwnWorkspaces.Own> own, String typed, Map<String, List<Choice>> found) {
        boolean atFirst = typed.isBlank();
        Stream<Command> offered = own.stream().limit(atFirst ? 1 : own.size())
                .flatMap(one -> Stream.of(commands.stream().flatMap(source -> source.commands(one.workspace()).stream()), navigation.commands(one.link()).stream(),
                        atFirst ? Stream.<Command>empty() : commands.stream().flatMap(source -> source.byName(one.workspace()).stream())).flatMap(each -> each));
        List<Choice> answering = Stream.concat(offered, atFirst ? Stream.empty() : account.commands().stream())
                .filter(command -> atFirst || command.answersTo(typed)).limit(atFirst ? COMMANDS_AT_FIRST : COMMANDS)
                .map(command -> new Choice(t(command.kindKey()), t(command.key()), command.place(), command.run())).toList();
        if (!answering.isEmpty()) {
            found.put("search.commands", answering);
        }
    }

    /** "Ga naar Enschede" looks for Enschede. */
    private static String withoutGo(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(T.DUTCH, Locale.ENGLISH).map(language -> I18NProvider.translate(language, Command.GO).toLowerCase(Locale.ROOT) + " ")
                .filter(words::startsWith).findFirst().map(go -> words.substring(go.length())).orElse(typed);
    }

    private static Choice choice(Hit hit) {
        StringJoiner detail = new StringJoiner(" · ");
        Stream.of(hit.detail(), hit.place()).filter(text -> text != null && !text.isBlank()).forEach(detail::add);
        return new Choice(t(hit.kindKey()), hit.title(), detail.toString(), () -> open(hit.path()));
    }

    private static void open(String path) {
        String[] parts = path.split("#");
        Paths.open(parts[0]);
        if (parts.length > 1) {
            UI.getCurrent().getPage().executeJs("document.getElementById($0)?.scrollIntoView()", parts[1]);
        }
    }
}
