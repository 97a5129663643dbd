package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.veiligesteden.werkplek.access.ProofNeededException;
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

    /** The file is given after all, by way of a page that asks who it is. */
    @ExceptionHandler(ProofNeededException.class)
    void proof(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(request.getContextPath() + "/" + ProofView.path(request.getRequestURI().substring(request.getContextPath().length() + 1) + query));
    }
}
