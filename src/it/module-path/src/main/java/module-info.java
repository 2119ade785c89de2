module reader {
  requires io.github.tearsheet;
}
