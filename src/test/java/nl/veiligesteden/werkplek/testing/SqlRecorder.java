package nl.veiligesteden.werkplek.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sees every SQL statement that the application sends, so that tests can count them and the benchmark can repeat them. */
public class SqlRecorder implements BeanPostProcessor, QueryExecutionListener {

    /** A statement with the parameters that were set on it, and who sent it. */
    public record Statement(String sql, List<ParameterSetOperation> parameters, Thread sender) {
    }

    private List<Statement> recorded;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? ProxyDataSourceBuilder.create(source).listener(this).build() : bean;
    }

    /** What is sent while the work is done. */
    public List<Statement> during(Runnable work) {
        synchronized (this) {
            recorded = new ArrayList<>();
        }
        work.run();
        synchronized (this) {
            List<Statement> all = List.copyOf(recorded);
            recorded = null;
            return all;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What the clock sets going, on its own thread or on another, belongs to no page.
        String thread = Thread.currentThread().getName();
        if (recorded != null && !thread.startsWith("scheduling-") && !thread.startsWith("task-") && !thread.startsWith("db-scheduler")) {
            queries.forEach(query -> query.getParametersList().forEach(parameters -> recorded.add(new Statement(query.getQuery(), List.copyOf(parameters), Thread.currentThread()))));
        }
    }
}
