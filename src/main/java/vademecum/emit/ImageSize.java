package vademecum.emit;

/// How large an image is shown without scaling.
///
/// @param width  in CSS pixels
/// @param height in CSS pixels
public record ImageSize(int width, int height) {

    /// The size of the image turned by a quarter.
    ImageSize turned() {
        return new ImageSize(height, width);
    }
}
