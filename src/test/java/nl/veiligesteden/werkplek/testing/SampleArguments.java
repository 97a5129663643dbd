package nl.veiligesteden.werkplek.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.GroupDraft;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.documents.TemplateId;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes arguments for any service method out of one municipality's own ids and words, as somebody would who guessed them. */
public class SampleArguments {

    private final String words;
    private final Owner owner;
    private final PartnerId partner;
    private final PlanId plan;
    private final List<ItemId> items;
    private final JdbcClient jdbc;
    private final List<UUID> everyId = new ArrayList<>();
    private final List<String> tables;
    /** How much is in a list that is asked for. */
    private final int many;

    public SampleArguments(String words, MunicipalityWorkspace owner, PartnerId partner, PlanId plan, List<ItemId> items, JdbcClient jdbc) {
        this(words, 0, new Owner(owner.id(), owner.membership(), TestWorkspaces.recipient(owner)), partner, plan, items, jdbc);
    }

    /** Whose things they are, though the person may have left since. */
    private record Owner(MunicipalityId id, MembershipId membership, Recipient recipient) {
    }

    private SampleArguments(String words, int many, Owner owner, PartnerId partner, PlanId plan, List<ItemId> items, JdbcClient jdbc) {
        this.words = words;
        this.many = many;
        this.owner = owner;
        this.partner = partner;
        this.plan = plan;
        this.items = items;
        this.jdbc = jdbc;
        this.tables = jdbc.sql("""
                        select table_name from information_schema.columns where table_schema = database() and column_name = 'municipality_id'
                        and table_name <> 'audit_entry' order by table_name""").query(String.class).list();
        jdbc.sql("""
                        select t.table_name from information_schema.columns t join information_schema.columns i on i.table_schema = t.table_schema
                        and i.table_name = t.table_name and i.column_name = 'id' where t.table_schema = database()
                        and t.column_name = 'municipality_id' and t.table_name <> 'audit_entry'""").query(String.class).list()
                .forEach(table -> everyId.addAll(jdbc.sql("select id from " + table + " where municipality_id = :municipality")
                        .param("municipality", owner.id().value()).query(UUID.class).list()));
    }

    /** With other words, and as much as somebody can send who means harm; 0 for as much as people do. */
    public SampleArguments but(String otherWords, int howMany) {
        return new SampleArguments(otherWords, howMany, owner, partner, plan, items, jdbc);
    }

    /** One way to call a method, with somebody's own ids. */
    public Object[] one(Method method, Workspace caller) {
        return Arrays.stream(method.getParameters()).map(parameter -> Workspace.class.isAssignableFrom(parameter.getType()) ? caller
                : make(parameter, items.getFirst(), everyId.getFirst())).toArray();
    }

    /** All rows of the owner as text, table by table. */
    public Map<String, String> snapshot() {
        Map<String, String> rows = new LinkedHashMap<>();
        tables.forEach(table -> rows.put(table, jdbc.sql("select * from " + table + " where municipality_id = :municipality")
                .param("municipality", owner.id().value()).query().listOfRows().stream().map(SampleArguments::text).sorted().toList().toString()));
        rows.put("review_entry", jdbc.sql("select e.* from review_entry e join membership m on m.id = e.membership_id where m.municipality_id = :municipality")
                .param("municipality", owner.id().value()).query().listOfRows().stream().map(SampleArguments::text).sorted().toList().toString());
        rows.put("draft", jdbc.sql("select * from draft where account_id = :account").param("account", owner.recipient().account().value())
                .query().listOfRows().toString());
        return rows;
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> readable = new LinkedHashMap<>(row);
        readable.replaceAll((column, value) -> value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value);
        return readable.toString();
    }

    /** The ways to call a method: with each item or other subject, and with each id that the owner has, where it asks for one. */
    public List<Object[]> variants(Method method, Workspace caller) {
        boolean asksForAnyId = Arrays.asList(method.getParameterTypes()).contains(UUID.class);
        List<UUID> ids = asksForAnyId ? everyId : List.of(everyId.getFirst());
        List<Object[]> variants = new ArrayList<>();
        for (ItemId item : items) {
            for (UUID id : ids) {
                variants.add(Arrays.stream(method.getParameters()).map(parameter -> Workspace.class.isAssignableFrom(parameter.getType()) ? caller
                        : make(parameter, item, id)).toArray());
            }
        }
        if (Arrays.asList(method.getParameterTypes()).contains(Subject.class)) {
            variants.addAll(variants.stream().map(this::aboutTheReport).toList());
        }
        if (Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == DocumentOrigin.class || type == DocumentWish.class)) {
            Arrays.stream(DocumentOrigin.values()).forEach(origin -> variants.add(madeFrom(origin, variants.getFirst())));
        }
        return variants;
    }

    /** What documents are made from comes in kinds, each with ids of its own. */
    private Object[] madeFrom(DocumentOrigin origin, Object[] arguments) {
        UUID subject = switch (origin) {
            case REPORT -> of("select id from report_version where municipality_id = :municipality order by id desc limit 1");
            case PLAN -> plan.value();
            case ITEM -> items.getFirst().value();
        };
        return Arrays.stream(arguments).map(argument -> switch (argument) {
            case DocumentOrigin any -> origin;
            case DocumentWish any -> new DocumentWish(origin, subject, origin.kinds().getFirst(), DocumentFormat.WORD, Locale.ENGLISH, false, null);
            case UUID any -> subject;
            default -> argument;
        }).toArray();
    }

    private Object[] aboutTheReport(Object[] arguments) {
        Subject report = new Subject(SubjectKind.REPORT, of("select id from progress_report where municipality_id = :municipality order by id desc limit 1"));
        return Arrays.stream(arguments).map(argument -> argument instanceof Subject ? report : argument).toArray();
    }

    /** A list of ids holds one of theirs: an empty one would let nothing leak. */
    private Object make(Parameter parameter, ItemId item, UUID id) {
        Class<?> element = Collection.class.isAssignableFrom(parameter.getType()) && parameter.getParameterizedType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> one ? one : Object.class;
        boolean isList = parameter.getType().isAssignableFrom(List.class);
        if (many > 0 && element != Object.class && !Id.class.isAssignableFrom(element) && !element.isEnum()) {
            List<Object> full = Collections.nCopies(many, make(element, item, id));
            return isList ? full : new HashSet<>(full);
        }
        if (!Id.class.isAssignableFrom(element)) {
            return make(parameter.getType(), item, id);
        }
        Object one = make(element, item, id);
        return isList ? Collections.nCopies(Math.max(1, many), one) : Set.of(one);
    }

    private Object make(Class<?> type, ItemId item, UUID id) {
        Map<Class<?>, Object> known = Map.ofEntries(Map.entry(ItemId.class, item), Map.entry(PlanId.class, plan), Map.entry(PartnerId.class, partner),
                Map.entry(MembershipId.class, owner.membership()), Map.entry(MunicipalityId.class, owner.id()), Map.entry(UUID.class, id), Map.entry(String.class, words),
                Map.entry(Page.class, new Page(0, 100)), Map.entry(ItemFilter.class, ItemFilter.NONE), Map.entry(ItemStatus.class, ItemStatus.DRAFT),
                Map.entry(RoundId.class, new RoundId(of("select round_id from progress_report where municipality_id = :municipality order by id desc limit 1"))),
                Map.entry(ReviewId.class, new ReviewId(of("select e.campaign_id from review_entry e join membership m on m.id = e.membership_id where m.municipality_id = :municipality limit 1"))),
                Map.entry(DocumentId.class, new DocumentId(of("select id from made_document where municipality_id = :municipality order by id desc limit 1"))),
                Map.entry(TemplateId.class, new TemplateId(of("select id from document_template where municipality_id = :municipality order by id desc limit 1"))),
                Map.entry(QuestionId.class, new QuestionId(of("""
                        select q.id from round_question q join progress_report r on r.round_id = q.round_id where r.municipality_id = :municipality order by r.id desc, q.about desc limit 1"""))),
                Map.entry(VersionId.class, new VersionId(of("select id from report_version where municipality_id = :municipality order by id desc limit 1"))));
        if (type == Subject.class) {
            return Subject.of(item);
        }
        if (type == Recipient.class) {
            return owner.recipient();
        }
        if (type == GroupDraft.class) {
            return group();
        }
        if (known.containsKey(type)) {
            return known.get(type);
        }
        return switch (type) {
            case Class<?> t when t == int.class || t == Integer.class -> 1;
            case Class<?> t when t == long.class || t == Long.class -> 0L;
            case Class<?> t when t == boolean.class || t == Boolean.class -> true;
            case Class<?> t when t == BigDecimal.class -> BigDecimal.ONE;
            case Class<?> t when t == LocalDate.class -> LocalDate.now();
            case Class<?> t when t == Locale.class -> Locale.ENGLISH;
            case Class<?> t when t == YearMonth.class -> YearMonth.now();
            case Class<?> t when t == Instant.class -> Instant.now();
            case Class<?> t when t == InputStream.class -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
            case Class<?> t when t == Consumer.class -> (Consumer<Object>) handed -> { };
            case Class<?> t when t == OutputStream.class -> OutputStream.nullOutputStream();
            case Class<?> t when t.isArray() -> Array.newInstance(t.getComponentType(), 0);
            case Class<?> t when t.isAssignableFrom(Set.class) && t != Object.class -> Set.of();
            case Class<?> t when t.isAssignableFrom(List.class) && t != Object.class -> List.of();
            case Class<?> t when t == Map.class -> Map.of();
            case Class<?> t when t.isEnum() -> t.getEnumConstants()[0];
            case Class<?> t when t.isRecord() -> makeRecord(t, item, id);
            case Class<?> t when t.isSealed() -> make(t.getPermittedSubclasses()[0], item, id);
            default -> throw new IllegalStateException("tell how to make a " + type);
        };
    }

    /** With a role and a place that belong together. */
    private GroupDraft group() {
        try {
            return new GroupDraft(words, Role.READER, Place.in(owner.id()));
        } catch (InvalidInputException refused) {
            throw new IllegalStateException("tell how to make a group", refused);
        }
    }

    /** An id of the owner's; one that nobody has where there is none. */
    private UUID of(String sql) {
        return jdbc.sql(sql).param("municipality", owner.id().value()).query(UUID.class).optional().orElse(new UUID(0, 0));
    }

    private Object makeRecord(Class<?> type, ItemId item, UUID id) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components).map(component -> switch (component.getName()) {
                case "email" -> words + "@test.example";
                case "address" -> "https://test.example/" + words;
                case "endsOn" -> LocalDate.now().plusDays(1);
                case "cbsCode" -> "GM9999";
                case "joinedYear" -> 2023;
                // What is the same as something else is two words at least.
                case "words" -> words + ", " + words + "en";
                // Nobody is their own deputy.
                case "deputy" -> null;
                default -> make(component.getType(), item, id);
            }).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("tell how to make a " + type, refused.getTargetException());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
