package nl.veiligesteden.werkplek.partners;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** What this module stores; a municipality is part of every question but the one for the shared organisations. */
final class PartnerRepositories {

    private PartnerRepositories() {
    }

    interface Organisations extends Repository<PartnerOrganisation, UUID> {
        PartnerOrganisation saveAndFlush(PartnerOrganisation organisation);

        Optional<PartnerOrganisation> findById(UUID id);

        Optional<PartnerOrganisation> findByNameKey(String nameKey);

        boolean existsBySlug(String slug);

        void delete(PartnerOrganisation organisation);
    }

    interface Collaborations extends Repository<Collaboration, UUID> {
        Collaboration saveAndFlush(Collaboration collaboration);

        Optional<Collaboration> findByMunicipalityIdAndPartnerId(UUID municipalityId, UUID partnerId);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        Optional<Collaboration> findLockedByMunicipalityIdAndPartnerId(UUID municipalityId, UUID partnerId);

        int countByMunicipalityId(UUID municipalityId);
    }

    interface Departments extends Repository<Department, UUID> {
        Department saveAndFlush(Department department);

        List<Department> findByMunicipalityId(UUID municipalityId);

        void delete(Department department);
    }

    interface Contacts extends Repository<ContactPerson, UUID> {
        ContactPerson saveAndFlush(ContactPerson contact);

        Optional<ContactPerson> findByIdAndMunicipalityId(UUID id, UUID municipalityId);

        List<ContactPerson> findByMunicipalityId(UUID municipalityId);

        void delete(ContactPerson contact);
    }
}
