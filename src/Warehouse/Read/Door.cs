namespace DongHaeng.Warehouse.Read;

/// <summary>By which way a figure leaves the house.</summary>
public enum Door
{
    /// <summary>Behind sign-in: pages, files and reports that the viewer fetches.</summary>
    SignedIn,

    /// <summary>A mail's attachment, which may be passed on: dongs protected, counts under 8 masked.</summary>
    Mail,

    /// <summary>A file for the public: the city and gus, protected.</summary>
    Public,
}
