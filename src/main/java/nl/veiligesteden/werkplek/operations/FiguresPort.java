package nl.veiligesteden.werkplek.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gives the figures to Prometheus at a port of their own, which the proxy leads nobody to; there is none unless it is set. Loopback unless another address is set. */
@Component
@WithFigures
class FiguresPort implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresPort.class);

    private final PrometheusMeterRegistry registry;
    private final int port;
    private final String address;
    private volatile HTTPServer server;

    FiguresPort(PrometheusMeterRegistry registry, @Value("${" + WithFigures.PORT + "}") int port, @Value("${werkplek.metrics.address:127.0.0.1}") String address) {
        this.registry = registry;
        this.port = port;
        this.address = address;
    }

    @Override
    public void start() {
        try {
            server = HTTPServer.builder().inetAddress(InetAddress.getByName(address)).port(port).registry(registry.getPrometheusRegistry()).buildAndStart();
            LOG.info("figures for Prometheus: http://{}:{}/metrics", address, server.getPort());
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " of " + address + " for figures (WERKPLEK_METRICS_PORT) can't be opened: " + taken.getMessage(), taken);
        }
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void stop() {
        server.stop();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
