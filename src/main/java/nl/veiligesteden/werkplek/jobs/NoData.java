package nl.veiligesteden.werkplek.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** A job carries nothing but the name of what it is about: what it does, it looks up when it runs. So no object ever comes out of the table. */
class NoData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        if (data != null) {
            throw new IllegalArgumentException("a job carries no data: name what it is about in its instance");
        }
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return null;
    }
}
