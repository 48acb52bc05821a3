namespace DongHaeng.Reports.Pdf;

/// <summary>The root of a document's structure, and the way back to it from pages and links.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly int id;
    private readonly List<string> parents = [];

    public StructureTree(PdfFile file)
    {
        (this.file, id) = (file, file.Reserve());
        Root = new StructureElement(file, StructureType.Document, id);
    }

    /// <summary>The element Document, in which all others lie.</summary>
    public StructureElement Root { get; }

    /// <summary>Notes the element of a link, or those of a page's marks, and returns the key by which they are found.</summary>
    public int AddParent(string elements)
    {
        parents.Add(elements);
        return parents.Count - 1;
    }

    /// <summary>Writes the tree and returns its object.</summary>
    public int Write()
    {
        Root.Write();
        var numbers = string.Join(' ', parents.Select((elements, key) => $"{key} {elements}"));
        var parentTree = file.Add($"<< /Nums [{numbers}] >>");
        file.Set(id,
            $"<< /Type /StructTreeRoot /K {Root.Id} 0 R /ParentTree {parentTree} 0 R /ParentTreeNextKey {parents.Count} >>");
        return id;
    }
}
