/**
 * Parses the plain-text archive of The Moscow Times into immutable articles. Begin with {@link
 * io.github.tearsheet.ArchiveParser}; whole archives are read by {@link
 * io.github.tearsheet.dump.ArchiveDump}.
 *
 * <p>It needs no other module. A package that works with a library (JSON, archives, AssertJ) needs
 * that library's module only when it is used: whoever uses it requires it in addition to this one,
 * {@code requires tools.jackson.core} for instance. Spark has no module's name to rely on: it stays
 * on the class path, and {@code --add-reads io.github.tearsheet=ALL-UNNAMED} lets this module see
 * it.
 */
@SuppressWarnings("requires-automatic") // Hardwood
module io.github.tearsheet {
  requires static org.jspecify;
  requires static com.github.luben.zstd_jni;
  requires static de.siegmar.fastcsv;
  requires static dev.hardwood.core;
  requires static org.apache.commons.compress;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
  requires static org.tukaani.xz;
  requires static tools.jackson.core;

  exports io.github.tearsheet;
  exports io.github.tearsheet.assertj;
  exports io.github.tearsheet.diagnostic;
  exports io.github.tearsheet.dump;
  exports io.github.tearsheet.junit;
  exports io.github.tearsheet.model;
  exports io.github.tearsheet.policy;
  exports io.github.tearsheet.report;
  exports io.github.tearsheet.source;
  exports io.github.tearsheet.spark;
  exports io.github.tearsheet.write;
}
