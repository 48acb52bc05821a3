namespace DongHaeng.Reports.Pdf;

/// <summary>What a part of a document is, for screen readers and for copying.</summary>
public enum StructureType
{
    /// <summary>The whole; every document has one already.</summary>
    Document,

    /// <summary>The document's title.</summary>
    Heading1,

    /// <summary>A section's title.</summary>
    Heading2,

    /// <summary>A title below a section's.</summary>
    Heading3,

    /// <summary>Running text, or any words that stand for themselves.</summary>
    Paragraph,

    /// <summary>A table, made of rows; it may go on over pages.</summary>
    Table,

    /// <summary>A table's title or unit note.</summary>
    Caption,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell that names its column.</summary>
    ColumnHeader,

    /// <summary>A cell that names its row.</summary>
    RowHeader,

    /// <summary>A cell with data.</summary>
    Cell,

    /// <summary>A drawing, described by its alternative text.</summary>
    Figure,

    /// <summary>Words that lead to an address, or to another place of the document.</summary>
    Link,

    /// <summary>The list of what stands where in the document.</summary>
    Contents,

    /// <summary>A line of that list.</summary>
    ContentsLine,
}
