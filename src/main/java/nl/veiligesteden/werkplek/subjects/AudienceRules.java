package nl.veiligesteden.werkplek.subjects;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** Who reads and who writes (or adds files) for which audience, on a subject that the workspace sees. */
public final class AudienceRules {

    private static final Stage ALL_DOORS_OPEN = new Stage(null, true, true, false, null, null, null);

    private AudienceRules() {
    }

    public static Set<Audience> readableBy(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> municipality.isObserver() ? EnumSet.of(Audience.SHARED, Audience.HELP) : EnumSet.allOf(Audience.class);
            case PartnerWorkspace partner -> EnumSet.of(Audience.SHARED);
            case ProgrammeWorkspace programme -> EnumSet.of(Audience.SHARED, Audience.HELP);
        };
    }

    /** Which rows of {@code comment c} or {@code attachment c} exist for this workspace. */
    public static Condition visibleTo(Workspace workspace) {
        return new Condition("c.audience in (:audiences)", Map.of("audiences", readableBy(workspace).stream().map(Enum::name).toList()));
    }

    /** For whom one may write about a subject now. */
    public static Set<Audience> writableBy(Workspace workspace, Stage stage) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        switch (workspace) {
            case MunicipalityWorkspace municipality when municipality.may(Permission.EDIT_ITEMS) -> {
                audiences.addAll(EnumSet.of(Audience.SHARED, Audience.INTERNAL));
                if (stage.helpAsked()) {
                    audiences.add(Audience.HELP);
                }
            }
            case PartnerWorkspace partner when partner.may(Permission.ANSWER_TASKS) && !stage.withdrawn() -> audiences.add(Audience.SHARED);
            case ProgrammeWorkspace programme when programme.may(Permission.MANAGE_PROGRAMME) -> {
                if (stage.helpAsked()) {
                    audiences.add(Audience.HELP);
                }
                if (stage.withMovisie()) {
                    audiences.add(Audience.SHARED);
                }
            }
            default -> {
            }
        }
        return audiences;
    }

    /** For whom one may write about whatever subject: what one wrote there may be one's own. */
    public static Set<Audience> everWritableBy(Workspace workspace) {
        return writableBy(workspace, ALL_DOORS_OPEN);
    }

    public static void checkWrite(Workspace workspace, Audience audience, Stage stage) {
        workspace.requireLive();
        if (!writableBy(workspace, stage).contains(audience)) {
            throw new NotAllowedException("denied.role");
        }
    }

    /** What was said about help can be put better after the help was given. */
    public static void checkChange(Workspace workspace, Audience audience, Stage stage) {
        checkWrite(workspace, audience, audience == Audience.HELP ? stage.helping() : stage);
    }
}
