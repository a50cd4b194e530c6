package coop.workers.casework;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The cases filed; none is deleted. */
interface FiledCases extends Repository<FiledCase, String> {

    FiledCase saveAndFlush(FiledCase filed);

    Optional<FiledCase> findById(String number);
}
