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

    /** @param helpAsked whether the subject stands open as a request for help, which alone gives Movisie a say */
    public static Set<Audience> writableBy(Workspace workspace, boolean helpAsked) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality when municipality.may(Permission.EDIT_ITEMS) ->
                    helpAsked ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.SHARED, Audience.INTERNAL);
            case PartnerWorkspace partner when partner.may(Permission.ANSWER_TASKS) -> EnumSet.of(Audience.SHARED);
            case ProgrammeWorkspace programme when programme.may(Permission.MANAGE_PROGRAMME) && helpAsked -> EnumSet.of(Audience.HELP);
            default -> EnumSet.noneOf(Audience.class);
        };
    }

    /** For whom one may write about a subject now. */
    public static Set<Audience> writableBy(Workspace workspace, Stage stage) {
        return stage.withdrawn() && workspace instanceof PartnerWorkspace ? EnumSet.noneOf(Audience.class) : writableBy(workspace, stage.helpAsked());
    }

    /** @param helpAsked also of a thread that goes on after the help was given */
    public static void checkWrite(Workspace workspace, Audience audience, Stage stage, boolean helpAsked) {
        workspace.requireLive();
        if (!writableBy(workspace, helpAsked).contains(audience) || writableBy(workspace, stage).isEmpty() && workspace instanceof PartnerWorkspace) {
            throw new NotAllowedException("denied.role");
        }
    }
}
