package soleatlas.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A disk whose operations fail when they are told to. A write that fails has written half. */
final class FaultyDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private long operations;
    private long from = Long.MAX_VALUE;
    private long until = Long.MAX_VALUE;
    private boolean readOnly;

    /** Some operations fail, counted from the first one of this disk. */
    void fail(long first, long count) {
        from = first;
        until = first + count;
    }

    /** Nothing fails any more. */
    void heal() {
        from = Long.MAX_VALUE;
        until = Long.MAX_VALUE;
        readOnly = false;
    }

    /** Whatever changes something is refused. */
    void refuseChanges() {
        readOnly = true;
    }

    long operations() {
        return operations;
    }

    private boolean isDue() {
        operations++;
        return operations > from && operations <= until;
    }

    private void look() throws IOException {
        if (isDue()) {
            throw new IOException("fault at operation " + operations);
        }
    }

    private void change(Path file) throws IOException {
        if (readOnly) {
            throw new AccessDeniedException(file.toString());
        }
        look();
    }

    @Override
    public long size(Path file) throws IOException {
        look();
        return disk.size(file);
    }

    @Override
    public boolean isFolder(Path folder) throws IOException {
        look();
        return disk.isFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        look();
        return disk.list(folder);
    }

    @Override
    public InputStream read(Path file, long start) throws IOException {
        look();
        return new FilterInputStream(disk.read(file, start)) {
            @Override
            public int read(byte[] bytes, int at, int count) throws IOException {
                look();
                return super.read(bytes, at, count);
            }
        };
    }

    @Override
    public Output append(Path file) throws IOException {
        change(file);
        return new FaultyOutput(disk.append(file));
    }

    @Override
    public Output create(Path file) throws IOException {
        change(file);
        return new FaultyOutput(disk.create(file));
    }

    @Override
    public void cut(Path file, long size) throws IOException {
        change(file);
        disk.cut(file, size);
    }

    @Override
    public void replace(Path fresh, Path old) throws IOException {
        change(old);
        disk.replace(fresh, old);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change(to);
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        change(file);
        disk.delete(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        change(folder);
        disk.makeFolders(folder);
    }

    @Override
    public void settle(Path folder) throws IOException {
        change(folder);
    }

    @Override
    public Held lock(Path file, Duration wait) throws IOException {
        change(file);
        return disk.lock(file, wait);
    }

    private final class FaultyOutput implements Output {
        private final Output out;

        FaultyOutput(Output out) {
            this.out = out;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (isDue()) {
                out.write(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            look(); // what is not forced is lost with the power only, and that stays on
        }

        @Override
        public void close() throws IOException {
            out.close();
            look();
        }
    }
}
