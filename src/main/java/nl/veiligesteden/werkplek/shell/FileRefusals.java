package nl.veiligesteden.werkplek.shell;

import nl.veiligesteden.werkplek.access.StrongSignInNeededException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Of files, whatever module gives them out: the same answer for what is not there and for what is not theirs. */
@RestControllerAdvice
class FileRefusals {

    @ExceptionHandler({NotFoundException.class, StrongSignInNeededException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {
    }
}
