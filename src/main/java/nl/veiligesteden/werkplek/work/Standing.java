package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** All that a move from one status to another changes of an item, as it stood before. */
record Standing(ItemStatus status, Integer percentage, String reason, String liftedBy, UUID lifter, LocalDate reviewOn, Instant helpRequestedAt,
                Instant helpAnsweredAt) {
}
