package coop.workers.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The cases filed; none is deleted. */
interface FiledCases extends Repository<FiledCase, String> {

    FiledCase saveAndFlush(FiledCase filed);

    <T extends FiledCase> List<T> saveAllAndFlush(Iterable<T> filed);

    Optional<FiledCase> findById(String number);
}
