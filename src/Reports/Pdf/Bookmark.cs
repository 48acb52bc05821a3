namespace DongHaeng.Reports.Pdf;

/// <summary>A line of the contents beside the pages.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Title">Its words.</param>
/// <param name="Page">The object of the page to which it leads.</param>
/// <param name="Top">How high on the page, in PDF's y that grows upwards.</param>
internal sealed record Bookmark(int Level, string Title, int Page, double Top);
