package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shared.Condition;

/**
 * What stands beside {@code item i} in a question about items. Joined is what the question names and no more: the database leaves out by itself
 * what nobody asks for, but not what only leads to that, and then looks up two rows for each item that it counts.
 */
final class ItemJoins {

    private static final List<Join> ALL = List.of(
            new Join("mu", "left join municipality mu on mu.id = i.municipality_id "),
            new Join("pl", "left join plan pl on pl.id = i.plan_id "),
            new Join("pp", "left join programme_period pp on pp.id = pl.period_id "),
            new Join("om", ItemConditions.JOIN_OWNER),
            new Join("oa", "left join account oa on oa.id = om.account_id "),
            new Join("parent", "left join item parent on parent.id = i.parent_id "),
            new Join("p", "left join partner_organisation p on p.id = i.partner_id "));

    private ItemJoins() {
    }

    private record Join(String alias, Pattern named, String sql) {
        Join(String alias, String sql) {
            this(alias, Pattern.compile("\\b" + alias + "\\."), sql);
        }

        boolean isNamedIn(String question) {
            return named.matcher(question).find();
        }
    }

    /** @param order empty where it doesn't matter */
    static String select(String columns, Condition where, String order) {
        return "select " + columns + from(columns + where.sql() + order) + "where " + where.sql() + (order.isEmpty() ? "" : " order by " + order);
    }

    /** @param question all that is asked, in which joined tables are named */
    static String from(String question) {
        String asked = question;
        List<String> joined = new ArrayList<>();
        for (Join join : ALL.reversed()) {
            if (join.isNamedIn(asked)) {
                joined.addFirst(join.sql());
                asked += join.sql();
            }
        }
        return " from item i " + String.join("", joined);
    }
}
