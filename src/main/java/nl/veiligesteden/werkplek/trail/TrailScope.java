package nl.veiligesteden.werkplek.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.shared.Condition;

/**
 * What a reader sees of the trail: which entries, which things by their name, and of which entries what changed and where it came from.
 *
 * @param entries the condition on the entries {@code a}
 * @param parameters of the condition and of the sources of names
 * @param names where the names of what the reader may see come from
 */
record TrailScope(Condition entries, Map<String, Object> parameters, List<Source> names, Shows shows) {

    private static final String MEMBERS = "membership om join account oa on oa.id = om.account_id";
    /** Of what Movisie reads in a municipality. Files, contact persons, documents and templates are the municipality's own. */
    private static final Set<String> READ_BY_MOVISIE = Set.of("item", "plan", "membership", "deputy", "municipality", "partner", "round", "period", "target-group", "programme",
            "same-words", "account", "mail", "table", "people", "report", "review", "retention");
    /** What a municipality answers and writes up becomes Movisie's to read when it is handed in, and then it stands in the report. */
    private static final Set<String> NOT_HANDED_IN = Set.of("answer.given", "report.summarised");

    /** Something that has a name: its column of ids, its column of names, its tables, and the condition. */
    record Source(String id, String name, String from, String where) {

        String named(String ids) {
            return "select " + id + " id, " + name + " name from " + from + " where " + id + " in (" + ids + ") and " + where;
        }

        String like(String pattern) {
            return "select " + id + " from " + from + " where " + name + " like " + pattern + " and " + where;
        }
    }

    /** What of an entry is shown besides its who, what and when. */
    interface Shows {

        boolean changes(String action, String objectType, UUID object);

        boolean origin(UUID actor);
    }

    /** All entries; of a municipality's own things neither the names nor the words. */
    static TrailScope all() {
        return new TrailScope(Condition.ALL, Map.of(), List.of(new Source("id", "title", "item", "true"), new Source("om.id", Members.SHOWN_NAME, MEMBERS, "true"),
                new Source("id", "name", "account", "true"), new Source("id", "name", "partner_organisation", "true"), new Source("id", "name", "municipality", "true"),
                new Source("id", "title", "plan", "true"), new Source("id", "name", "pillar", "true"), new Source("id", "name", "strand", "true"),
                new Source("id", "name", "reporting_round", "true"), new Source("pr.id", "rr.name", "progress_report pr join reporting_round rr on rr.id = pr.round_id", "true"),
                new Source("id", "name", "programme_period", "true")), new Shows() {

            @Override
            public boolean changes(String action, String objectType, UUID object) {
                return READ_BY_MOVISIE.contains(objectType) && !NOT_HANDED_IN.contains(action);
            }

            @Override
            public boolean origin(UUID actor) {
                return true;
            }
        });
    }

    /** What happened in the municipality. The people of a partner have a name there where it let them in itself. */
    static TrailScope of(MunicipalityWorkspace workspace) {
        String own = "municipality_id = :own";
        return new TrailScope(Condition.of("a.municipality_id = :own", "own", workspace.id().value()), Map.of("own", workspace.id().value()),
                List.of(new Source("id", "title", "item", own), new Source("om.id", Members.SHOWN_NAME, MEMBERS, "(om.municipality_id = :own or om.vouched_by = :own)"),
                        new Source("id", "name", "partner_organisation", "true"), new Source("id", "name", "municipality", "id = :own"), new Source("id", "title", "plan", own),
                        new Source("id", "name", "pillar", own), new Source("id", "name", "strand", own),
                        new Source("pr.id", "rr.name", "progress_report pr join reporting_round rr on rr.id = pr.round_id", "pr.municipality_id = :own"),
                        new Source("id", "title", "made_document", own), new Source("id", "name", "document_template", own), new Source("id", "name", "attachment", own),
                        new Source("id", "name", "contact_person", own), new Source("id", "name", "department", own)), new Shows() {

            @Override
            public boolean changes(String action, String objectType, UUID object) {
                return true;
            }

            @Override
            public boolean origin(UUID actor) {
                return true;
            }
        });
    }

    /** What was done with the account and to it. What it was done to may have been left since: that has no name here. */
    static TrailScope of(SignedInUser user) {
        UUID me = user.account().value();
        Map<String, Object> parameters = Map.of("me", me);
        return new TrailScope(new Condition("""
                (a.actor_id = :me or (a.object_type = 'account' and a.object_id = :me)
                or (a.object_type = 'membership' and a.object_id in (select id from membership where account_id = :me)))""", parameters), parameters,
                List.of(new Source("id", "name", "account", "id = :me"), new Source("ms.id", "coalesce(mm.name, mp.name, 'Movisie')",
                        "membership ms left join municipality mm on mm.id = ms.municipality_id left join partner_organisation mp on mp.id = ms.partner_id", "ms.account_id = :me")), new Shows() {

            @Override
            public boolean changes(String action, String objectType, UUID object) {
                return objectType.equals("table") || objectType.equals("people") || objectType.equals("account") && me.equals(object) || action.startsWith("membership.");
            }

            @Override
            public boolean origin(UUID actor) {
                return me.equals(actor);
            }
        });
    }

    /** The condition on the entries together with what is asked for. */
    Condition found(Condition asked) {
        Map<String, Object> all = new HashMap<>(asked.parameters());
        all.putAll(entries.parameters());
        all.putAll(parameters);
        return new Condition(entries.sql() + " and " + asked.sql(), all);
    }
}
