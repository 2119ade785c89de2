package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.DAYS;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A column of a row group, some rows at a time.
 *
 * @param reader reads it
 * @param type what it holds
 */
record ParquetColumn(ColumnReader reader, PrimitiveNode type) implements AutoCloseable {

  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  /** Goes to the next rows; returns how many there are. */
  int next() throws InterruptedIOException {
    if (reader.nextBatch()) {
      return reader.getRecordCount();
    }
    // The reader ends when it is interrupted.
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while reading");
    }
    return 0;
  }

  /** Returns whether a row has a value. */
  boolean has(int row) {
    return reader.getLeafValidity().isNotNull(row);
  }

  /** Returns the bytes of a row that has a value. */
  byte[] bytes(int row) {
    int[] offsets = reader.getBinaryOffsets();
    byte[] value = new byte[offsets[row + 1] - offsets[row]];
    System.arraycopy(reader.getBinaryValues(), offsets[row], value, 0, value.length);
    return value;
  }

  /** Returns the string of a row; null if it has none. */
  @Nullable String string(int row) {
    return has(row) ? new String(bytes(row), UTF_8) : null;
  }

  /** Returns the time of a row as JSON has it; null if it has none. */
  @Nullable String time(int row) {
    PhysicalType stored = type.type();
    if (!has(row)) {
      return null;
    }
    if (stored == PhysicalType.INT64) {
      return number(reader.getLongs()[row]);
    }
    if (stored == PhysicalType.INT96) {
      return olderTimestamp(bytes(row));
    }
    return ParquetColumns.isBytes(stored) ? string(row) : null;
  }

  private String number(long value) {
    if (!(type.logicalType() instanceof LogicalType.TimestampType timestamp)) {
      return Long.toString(value);
    }
    return Instant.EPOCH.plus(value, ChronoUnit.valueOf(timestamp.unit().name())).toString();
  }

  /** Reads the timestamp of older writers: nanoseconds of a day, and the day. */
  private static String olderTimestamp(byte[] bytes) {
    ByteBuffer value = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = value.getLong();
    long day = value.getInt() - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(DAYS.toSeconds(day), nanos).toString();
  }

  @Override
  public void close() {
    reader.close();
  }
}
