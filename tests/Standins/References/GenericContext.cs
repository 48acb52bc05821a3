using System.Reflection;

namespace DongHaeng.Tests.Standins.References;

/// <summary>
/// The type parameters that a reference may speak of. A reference from a generic body resolves only
/// with the parameters of the body's own declaration, as only they are sure to meet the constraints.
/// </summary>
internal sealed record GenericContext(Type[] OfType, Type[] OfMethod)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>None first, then those of every generic declaration of the module.</summary>
    public static IReadOnlyList<GenericContext> Of(Module module) =>
    [
        new([], []),
        .. module.GetTypes().Where(type => type.IsGenericTypeDefinition).Select(type => new GenericContext(type.GetGenericArguments(), [])),
        .. module.GetTypes().SelectMany(type => type.GetMethods(Declared)
            .Where(method => method.IsGenericMethodDefinition)
            .Select(method => new GenericContext(type.GetGenericArguments(), method.GetGenericArguments()))),
    ];
}
